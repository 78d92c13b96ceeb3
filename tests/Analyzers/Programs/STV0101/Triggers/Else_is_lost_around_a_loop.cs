using Stevedore;

public sealed class Track : IArchivable
{
    private readonly List<double> _points = [];

    public void Serialize(Archive archive)
    {
        if (!archive.IsLoading)
        {
            archive.WriteCount(_points.Count);
            foreach (double point in _points)
                archive.Write(point);
        }

        long count = [|archive.ReadCount()|];
        for (long i = 0; i < count; i++)
            _points.Add(archive.ReadDouble());
    }
}
