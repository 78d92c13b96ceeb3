using Stevedore;

public sealed class Session
{
    public int Exchange(Archive? archive, int request)
    {
        archive?.Write(request);
        return archive?[|.ReadInt32()|] ?? 0;
    }
}
