namespace Shop
{
    [Serializable]
    public partial class [|Order|]
    {
        public int Number;
    }
}

namespace Archive
{
    [Serializable]
    public partial class [|Order|]
    {
        public int Number;
    }
}
