using Stevedore;

public class Invoice : IArchivable
{
    private int _number;
    private string? _customer;
    private double _total;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_number);
            ar.Write(_customer);
            _total = [|ar.ReadDouble()|];
        }
        else
        {
            _number = ar.ReadInt32();
            _customer = ar.ReadString();
            _total = ar.ReadDouble();
        }
    }
}
