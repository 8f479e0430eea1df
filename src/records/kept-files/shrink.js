/**
 * Makes one picture smaller, and leaves out everything that is not picture (place, time, telephone, owner). Runs in a process of
 * its own: what a stranger's file does to the decoder, and the memory it takes, ends with it.
 * In: the picture on standard input, the file of `sharp`, the longest side and the most points as arguments. Out: a JPEG.
 */
const [sharpFile = "", side = "", points = ""] = process.argv.slice(2);
const { default: sharp } = await import(sharpFile);
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });

/** @type {Buffer[]} */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);

try {
  const longest = Number(side);
  const jpeg = await sharp(Buffer.concat(chunks), { limitInputPixels: Number(points), failOn: "truncated" })
    .rotate() // as the telephone was held: that, too, is only told beside the picture
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80 })
    .toBuffer();
  process.stdout.write(jpeg);
} catch {
  process.exitCode = 2;
}
