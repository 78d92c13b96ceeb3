using Stevedore;

public static class Exporter
{
    public static long Export(Archive archive, string name)
    {
        Archive output = archive;
        output.Write(name);
        output.WriteCount(3);
        Archive input = archive;
        return [|input.ReadCount()|];
    }
}
