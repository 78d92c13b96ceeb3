using Stevedore;

var memory = new MemoryStream();
var archive = new Archive(memory, ArchiveMode.Store);
archive.Write("ahoy");
archive.Close();

memory.Position = 0;
archive = new Archive(memory, ArchiveMode.Load);
Console.WriteLine(archive.ReadString());
archive.Close();
