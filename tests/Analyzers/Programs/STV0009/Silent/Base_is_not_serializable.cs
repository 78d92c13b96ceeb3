public class ViewModel
{
    [NonSerialized] protected int Revision;
}

[Serializable]
public partial class Truck : ViewModel
{
    public double Load;

    public void Touch() => Revision++;
}
