[Serializable]
public partial class Row
{
    public int Id;
    public Action? Changed;
}
