[Serializable]
public partial struct Größe
{
    public int Wert;
}
