# What only Telegram shows: its limits.
telegram-file-too-large = This file is too large; I can take files of up to { $megabytes } MB. Nothing has changed. Please send a smaller one, for example without its pictures.
