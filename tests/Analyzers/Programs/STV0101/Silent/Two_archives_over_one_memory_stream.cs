using Stevedore;

var memory = new MemoryStream();
using (var archive = new Archive(memory, ArchiveMode.Store))
    archive.Write(42);

memory.Position = 0;
using (var archive = new Archive(memory, ArchiveMode.Load))
    Console.WriteLine(archive.ReadInt32());
