[Serializable]
public partial class PortEventArgs : EventArgs
{
    public int Berth;
}
