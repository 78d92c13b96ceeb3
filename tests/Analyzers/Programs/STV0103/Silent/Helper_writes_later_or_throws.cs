using Stevedore;

public static class Saver
{
    public static async Task SaveAsync(string path)
    {
        Archive archive = Archive.Create(path);
        archive.Write(1);
        await FinishAsync(archive);
    }

    public static void Refuse(string path)
    {
        Archive archive = Archive.Create(path);
        archive.Write(1);
        Fail(archive);
    }

    private static async Task FinishAsync(Archive archive)
    {
        await Task.Yield();
        archive.Close();
    }

    private static void Fail(Archive archive)
    {
        archive.Abort();
        throw new InvalidOperationException();
    }
}
