using Stevedore;

public sealed class Saver
{
    private readonly List<Action> _atEnd = [];

    public void Save(string path)
    {
        Archive first = Archive.Create(path);
        first.Write(1);
        Consume(first);

        Archive second = Archive.Create(path);
        second.Write(1);
        Renamed(second);

        Archive third = Archive.Create(path);
        third.Write(1);
        Later(third);

        Archive fourth = Archive.Create(path);
        fourth.Write(1);
        Inner(fourth);
    }

    private static void Consume(Archive archive)
    {
        using (archive)
            archive.Write(2);
    }

    private static void Renamed(Archive archive)
    {
        using Archive own = archive;
        own.Write(2);
    }

    private void Later(Archive archive) => _atEnd.Add(() => archive.Close());

    private static void Inner(Archive archive)
    {
        Close();

        void Close() => archive.Close();
    }
}
