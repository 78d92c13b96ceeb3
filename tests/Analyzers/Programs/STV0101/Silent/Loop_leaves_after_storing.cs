using Stevedore;

public sealed class Grid : IArchivable
{
    private readonly int[] _cells = new int[16];

    public void Serialize(Archive ar)
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            if (ar.IsStoring)
            {
                ar.Write(_cells[i]);
                continue;
            }

            _cells[i] = ar.ReadInt32();
        }
    }
}
