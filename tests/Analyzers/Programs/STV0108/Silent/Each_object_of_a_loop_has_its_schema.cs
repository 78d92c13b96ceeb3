using Stevedore;

public sealed class Track : IArchivable
{
    private readonly List<object?> _points = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            return;
        int count = archive.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            _points.Add(archive.ReadObject());
            Console.WriteLine(archive.ObjectSchema);
        }
    }
}
