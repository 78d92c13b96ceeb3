using Stevedore;

public static class Migration
{
    public static void Run(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.crate"))
        {
            object? crate;
            using (Archive archive = [|Archive.OpenRead(path)|])
                crate = archive.ReadObject();
            Console.WriteLine(crate);
        }
    }
}
