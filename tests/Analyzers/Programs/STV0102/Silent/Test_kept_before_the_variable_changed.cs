using Stevedore;

public static class Redirect
{
    public static int Run(Archive archive, Archive other)
    {
        bool storing = archive.IsStoring;
        archive = other;
        return storing ? archive.ReadInt32() : 0;
    }
}
