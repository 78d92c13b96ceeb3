using Stevedore;

Archive.{|CS0311:Save|}("order.bin", new Order());

[Serializable]
public class [|Order|]
{
    public int Number;
}
