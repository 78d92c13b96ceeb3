using Stevedore;

var order = new Order { Customer = "Ann" };
order.Lines.Add(new Line { Article = "rope", Amount = 3 });
Archive.Save("order.bin", order);
Order again = Archive.Load<Order>("order.bin");
Console.WriteLine(again.Customer);

[Serializable]
public partial class Order
{
    public string? Customer;
    public List<Line> Lines = [];
    public Discount? Discount;
}

[Serializable]
public partial class Line
{
    public string? Article;
    public int Amount;
}

[Serializable]
public class [|Discount|]
{
    public double Percent;
}
