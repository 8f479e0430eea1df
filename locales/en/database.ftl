# What the person who runs the program reads about the database that starts by itself.
database-building = Preparing the database (first time only, needs the network, about a minute)…
database-starting = Opening the database in { $folder }…
database-ending-orphan = An earlier run left its database open (process { $pid }); closing it…
database-ready = The database is ready.
database-java-missing = There is no Java on this machine. Install it and start again, on Debian for example: apt install openjdk-17-jdk maven
database-java-too-old = The Java on this machine is too old, 17 or newer is needed. Install it and start again, on Debian for example: apt install openjdk-17-jdk
database-maven-missing = There is no Maven on this machine; the first start needs it. Install it and start again, on Debian for example: apt install maven
database-build-failed = The database could not be built ({ $reason }). The first time needs the network to reach Maven Central; check it and start again.
database-folder-unwritable = The data folder { $folder } cannot be written. Grant write access to it, or set DATA_DIR to another folder, for example DATA_DIR=./data
database-disk-full = { $folder } cannot be written: the disk is full. { $freeMb } MB are free, at least { $neededMb } MB are needed. Free some space and start again; what was written before is still there.
database-over-quota = { $folder } cannot be written: a limit is reached; at least { $neededMb } MB are needed. Free some space or ask for more, and start again; what was written before is still there.
disk-full = ‼️ The disk of { $folder } is nearly full: { $freeMb } MB are free, at least { $neededMb } MB are needed. No new messages are taken in for now; the platforms send them again later, and what was written stays. Please make room; there is no need to start again.
disk-has-room = There is room on the disk again; messages are taken in.
database-open-elsewhere = The database in { $folder } is open by another program (process { $pid }). Stop that program first, or set DATA_DIR to another folder.
database-corrupt = The file { $file } is damaged and cannot be read. Move it elsewhere to keep it, start again, then load a backup: npm run cli -- restore FILE
database-failed = The database could not start. The reason is in { $log }
