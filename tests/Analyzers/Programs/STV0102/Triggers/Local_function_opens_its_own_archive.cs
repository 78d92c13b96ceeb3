using Stevedore;

Save("a.bin", 1);

static void Save(string path, int value)
{
    using var archive = Archive.OpenRead(path);
    [|archive.Write(value)|];
}
