using Stevedore;

public class Customer : IArchivable
{
    private string? _name;
    private int _age;

    public void Serialize(Archive ar)
    {
        if (!ar.IsLoading)
        {
            ar.Write(_name);
            ar.Write(_age);
            return;
        }

        _name = ar.ReadString();
        [|ar.Write(_age)|];
    }
}
