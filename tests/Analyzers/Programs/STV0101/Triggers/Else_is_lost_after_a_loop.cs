using Stevedore;

public sealed class Track : IArchivable
{
    private List<int> _points = [];

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.WriteCount(_points.Count);
            foreach (int point in _points)
                ar.Write(point);
        }

        int count = (int)[|ar.ReadCount()|];
        _points = new List<int>();
        for (int i = 0; i < count; i++)
            _points.Add(ar.ReadInt32());
    }
}
