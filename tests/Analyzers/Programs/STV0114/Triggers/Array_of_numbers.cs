using Stevedore;

public static class Samples
{
    public static double[] Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        return archive.ReadCountedArray<double>() ?? [];
    }
}
