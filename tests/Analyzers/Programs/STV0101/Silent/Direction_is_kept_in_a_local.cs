using Stevedore;

public sealed class Playlist : IArchivable
{
    private List<string?> _songs = [];

    public void Serialize(Archive ar)
    {
        bool storing = ar.IsStoring;
        int count = _songs.Count;
        if (storing)
            ar.WriteCount(count);
        else
            count = (int)ar.ReadCount();

        for (int i = 0; i < count; i++)
        {
            if (storing)
                ar.Write(_songs[i]);
            else
                _songs.Add(ar.ReadString());
        }
    }
}
