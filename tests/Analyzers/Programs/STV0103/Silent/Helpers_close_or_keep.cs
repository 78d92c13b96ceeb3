using Stevedore;

public class Saver
{
    private readonly List<Archive> _open = [];

    public void Save(string path, bool now)
    {
        Archive closed = Archive.Create(path);
        closed.Write(1);
        Finish(closed);

        Archive perhaps = Archive.Create(path);
        perhaps.Write(1);
        FinishIf(perhaps, now);

        Archive kept = Archive.Create(path);
        kept.Write(1);
        Keep(kept);

        Archive chained = Archive.Create(path);
        chained.Write(1);
        And(chained).Close();

        Archive foreign = Archive.Create(path);
        foreign.Write(1);
        Done(foreign);
    }

    protected virtual void Done(Archive archive) => archive.Close();

    private static void Finish(Archive archive)
    {
        archive.Write(0);
        archive.Close();
    }

    private static void FinishIf(Archive archive, bool now)
    {
        if (now)
            archive.Close();
    }

    private void Keep(Archive archive) => _open.Add(archive);

    private static Archive And(Archive archive) => archive;
}
