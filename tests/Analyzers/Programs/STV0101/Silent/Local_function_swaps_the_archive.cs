using Stevedore;

var memory = new MemoryStream();
Archive archive = Archive.Create("swap.bin");
archive.Write(1);
Reopen();
Console.WriteLine(archive.ReadInt32());

void Reopen()
{
    archive.Close();
    archive = Archive.OpenRead("swap.bin");
}
