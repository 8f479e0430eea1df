# Backup and restore.
backup-done = Backed up { $documents } records to { $file }. The file holds personal data and only its owner can read it: keep it in a safe place.
backup-there = The file { $file } is there, is no backup, and was not replaced. Choose another name, e.g. sao-luu-2026-11-24.gz; to replace it add --force.
backup-not-exact = This MongoDB server cannot show all collections at one moment (it takes a replica set), so they were read one after another. The backup can be restored all the same; if you can, back up when few people are busy.
backup-nothing = There is no data here to back up, so no file was made. Please check MONGODB_URI or DATA_DIR, for example: DATA_DIR=./data
backup-no-room = The temporary copy of the database could not be made; the disk may be full. Please free some space and run it again. The data is safe.
backup-too-slow = The backup took so long that the MongoDB server no longer holds the chosen moment. Please run it again when few people are busy. The data is safe; no file was made.
backup-program-older = The running program is an old version that cannot back up. Please restart it (npm start) and back up then. The data is safe.
backup-foreign = This file is no backup of the assistant, so nothing was restored. Please choose one that the backup command made, for example: npm run --silent cli -- restore sao-luu.gz
backup-damaged = This backup is damaged or cut off, so nothing was restored. Please copy the original again, or use another backup, for example: npm run --silent cli -- restore sao-luu-truoc.gz
backup-newer = A newer version of the program made this backup, so nothing was restored. Please update the program and run this again.
backup-missing = There is no file { $file }. Please check the path, for example: npm run --silent cli -- restore ./sao-luu.gz
backup-unreadable = { $file } cannot be read. Please check that you may read it, and name a file, not a folder, for example: ./sao-luu.gz

restore-done = Restored { $documents } records, as of { $at }. You can now run: npm start
restore-done-beside = Restored { $documents } records, as of { $at }. The running program can use them at once.
restore-not-empty = This database already holds data, so nothing was restored and nothing removed. Please restore into an empty one, for example: DATA_DIR=./data-moi npm run --silent cli -- restore sao-luu.gz
restore-unfinished = An earlier restore was cut off, so the data here is not complete. Please run the restore again; it begins anew: npm run --silent cli -- restore sao-luu.gz
restore-incomplete = Counting after the restore showed that something is missing, so all of it was taken back; the database is empty as before. Please run it again, and check the free disk space.
