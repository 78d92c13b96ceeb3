[Serializable]
public partial class [|Box|]<T>
{
    public int Count;
}
