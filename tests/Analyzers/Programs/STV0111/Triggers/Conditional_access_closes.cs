using Stevedore;

public static class Saver
{
    public static void Save(Archive archive)
    {
        ((IDisposable)archive).Dispose();
        [|archive.Write("late")|];
    }
}
