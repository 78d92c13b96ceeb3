using Stevedore;

[Serializable]
public partial class [|Line|]
{
    public int Id;
}

public partial class Invoice
{
    [Serializable]
    private partial class [|Line|]
    {
        public int Amount;
    }
}
