namespace Shop
{
    [Serializable]
    public partial class Order
    {
        public int Number;
    }
}

namespace Web
{
    public class Order
    {
        public int Number;
    }
}

namespace Tiles
{
    [Serializable]
    public partial struct Order
    {
        public int Row;
    }
}
