using Stevedore;
using Stevedore.Mfc;

public static class Ported
{
    public static ObList Load(string path)
    {
        ObList list = new();
        using Archive archive = [|Archive.OpenRead(path)|];
        list.Serialize(archive);
        return list;
    }
}
