using Stevedore;

public sealed class Recipe : IArchivable
{
    private int _version = 3;
    private string? _name;

    public void Serialize(Archive ar)
    {
        ar.Write(_version);
        if (ar.IsStoring)
        {
            ar.Write(_name);
        }
        else
        {
            _version = {|STV0106:[|ar.ReadInt32()|]|};
            _name = ar.ReadString();
        }
    }
}
