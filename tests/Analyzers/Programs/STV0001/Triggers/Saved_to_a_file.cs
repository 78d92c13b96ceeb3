using Stevedore;

Archive.Save("order.bin", new Order());

[Serializable]
public class [|Order|]
{
    public int Number;
}
