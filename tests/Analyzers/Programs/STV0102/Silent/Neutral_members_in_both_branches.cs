using Stevedore;

public sealed class Node : IArchivable
{
    private int _id;
    private object? _owner;

    public void Serialize(Archive ar)
    {
        ar.MapObject(this);
        if (ar.IsStoring)
        {
            ar.Flush();
            ar.Exchange(ref _id);
            Console.WriteLine(ar.Position);
        }
        else
        {
            ar.Exchange(ref _id);
            _owner = ar.Document;
            Console.WriteLine(ar.ObjectSchema + " " + ar.IsBufferEmpty + " " + ar.UnicodeStrings);
        }
    }
}
