using Stevedore;

public sealed class Picture : IArchivable
{
    private double[][] _rows = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int rows = archive.ReadInt32();
        _rows = [|new double[rows][]|];
        for (int i = 0; i < rows; i++)
            _rows[i] = archive.ReadArray<double>(3);
    }
}
