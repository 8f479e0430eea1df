# What only Zalo shows: its limits, and the login by QR code on the command line.
zalo-file-too-large = This file is too large; files of up to { $megabytes } MB can be taken. Nothing has changed. Please send a smaller one, for example: with fewer pictures in it.
zalo-bot-no-file = (The file “{ $name }” cannot be sent through the Zalo bot. It can be seen on another linked app; /lienket links one more.)
