// File: Order.cs
[Serializable]
public partial class Order
{
    private int _number = s_next++;
}
// File: Order.View.cs
public partial class Order
{
    private static int s_next;
    [NonSerialized] private int _shown;
    public bool IsNew => _number == 0;

    public int Show() => ++_shown + _number;
}
