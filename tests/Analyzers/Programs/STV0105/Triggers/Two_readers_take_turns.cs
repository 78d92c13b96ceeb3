using Stevedore;

public static class Loader
{
    public static int Load(FileStream file)
    {
        using var numbers = new Archive(file, ArchiveMode.Load);
        using var names = [|new Archive(file, ArchiveMode.Load)|];
        int number = numbers.ReadInt32();
        return number + names.ReadString()!.Length;
    }
}
