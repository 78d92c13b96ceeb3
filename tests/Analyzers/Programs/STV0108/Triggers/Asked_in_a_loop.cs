using Stevedore;

public sealed class Track : IArchivable
{
    private readonly List<double> _points = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            return;
        int count = archive.ReadInt32();
        for (int i = 0; i < count; i++)
            _points.Add([|archive.ObjectSchema|] > 1 ? archive.ReadDouble() : archive.ReadSingle());
    }
}
