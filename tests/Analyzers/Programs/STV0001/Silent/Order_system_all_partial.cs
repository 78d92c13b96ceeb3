using Stevedore;

var order = new Order { Customer = "Ann" };
order.Lines.Add(new Line { Article = "rope", Amount = 3 });
Archive.Save("order.bin", order);
Order again = Archive.Load<Order>("order.bin");
Console.WriteLine(again.Customer);

using var archive = Archive.Create("lines.bin");
foreach (Line line in again.Lines)
    archive.WriteObject(line);

[Serializable]
public partial class Order
{
    public string? Customer;
    public List<Line> Lines = [];
}

[Serializable]
public partial class Line
{
    public string? Article;
    public int Amount;
}
