using Stevedore;

public class OrderForm
{
    private object? _order;

    private void OnOpenClicked(object? sender, EventArgs e)
    {
        var archive = [|Archive.OpenRead("order.dat")|];
        _order = archive.ReadObject();
        archive.Close();
        Text = _order?.ToString();
    }

    public string? Text { get; set; }
}
