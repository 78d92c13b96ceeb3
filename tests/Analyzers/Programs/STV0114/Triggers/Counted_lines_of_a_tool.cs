using Stevedore;

using Archive archive = [|Archive.OpenRead(args[0])|];
int count = archive.ReadInt32();
for (int i = 0; i < count; i++)
    Console.WriteLine(archive.ReadString());
