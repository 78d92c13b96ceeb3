using Stevedore;

[Serializable]
public partial class Ticket
{
    public string Title { get; set; } = "";
    public TimeZoneInfo? [|Zone|] { get; set; }
    public WeakReference? [|Key|] { get; init; }
}
