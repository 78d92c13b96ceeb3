using Stevedore;

public sealed class Picture : IArchivable
{
    private int[,] _cells = new int[0, 0];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int rows = archive.ReadInt32();
        _cells = [|new int[rows, 8]|];
    }
}
