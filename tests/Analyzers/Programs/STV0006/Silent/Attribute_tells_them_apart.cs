using Stevedore;

namespace Shop
{
    [Serializable]
    public partial class Order
    {
        public int Number;
    }
}

namespace Kitchen
{
    [Serializable]
    [RuntimeClass("KitchenOrder")]
    public partial class Order
    {
        public int Table;
    }
}
