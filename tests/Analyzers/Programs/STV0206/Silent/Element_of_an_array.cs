using Stevedore;

public sealed class Slots
{
    private readonly ArchiveSocket?[] _slots = new ArchiveSocket?[8];

    public void Fill(ArchiveSocket listener)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            ArchiveSocket client = new();
            listener.Accept(client);
            _slots[i] = client;
        }
    }
}
