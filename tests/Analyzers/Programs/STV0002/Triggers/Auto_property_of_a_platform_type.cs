using Stevedore;

[Serializable]
public partial class Ticket
{
    public string Title { get; set; } = "";
    public DateTimeOffset [|Opened|] { get; set; }
    public Guid [|Key|] { get; init; }
}
