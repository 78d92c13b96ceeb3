using Stevedore;

public sealed class Picture : IArchivable
{
    private int[] _numbers = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int first = archive.ReadInt32();
        _numbers = new[] { first, archive.ReadInt32() };
    }
}
