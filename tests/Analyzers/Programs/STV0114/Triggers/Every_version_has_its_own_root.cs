using Stevedore;

public static class Catalog
{
    public static object? Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        switch (archive.ReadInt16())
        {
            case 1:
                return archive.ReadObject();
            case 2:
                archive.ReadString();
                return archive.ReadObject();
            default:
                throw new InvalidDataException();
        }
    }
}
