using Stevedore;

public sealed class Lamp : IArchivable
{
    private int _colour;

    public void Serialize(Archive archive)
    {
        bool isDone = false;
        if (archive.IsStoring)
        {
            archive.Write(_colour);
            isDone = true;
        }

        if (!isDone)
            _colour = archive.ReadInt32();
    }
}
