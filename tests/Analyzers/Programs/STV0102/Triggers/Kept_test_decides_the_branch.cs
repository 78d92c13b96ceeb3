using Stevedore;

public class Grid : IArchivable
{
    private int[] _cells = new int[81];

    public void Serialize(Archive ar)
    {
        bool loading = ar.IsLoading;
        for (int i = 0; i < _cells.Length; i++)
        {
            if (loading)
                [|ar.Write(_cells[i])|];
            else
                ar.Write(_cells[i]);
        }
    }
}
