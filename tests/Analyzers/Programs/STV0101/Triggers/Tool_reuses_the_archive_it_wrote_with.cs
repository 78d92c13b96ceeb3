using Stevedore;

using var file = new FileStream("scores.bin", FileMode.Create, FileAccess.ReadWrite);
using var archive = new Archive(file, ArchiveMode.Store);
archive.Write(42);
archive.Flush();
file.Position = 0;
Console.WriteLine([|archive.ReadInt32()|]);
